// Command native is the probe of a machine itself: all that the one of a container does, and connections over HTTP/2 besides.
package main

import (
	"portcullis/probe/internal/connections"
	"portcullis/probe/internal/session"
)

// sourceVersion is the hash of this source; set by the build (-X main.sourceVersion=...).
var sourceVersion = "unknown"

func main() { session.Main(sourceVersion, connections.Measure) }
