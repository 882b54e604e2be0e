// Command cell is the probe of a container: it reads one job, does its steps and says what it saw, one JSON message a line. It is copied
// into every run's volume, so it has only what a container is asked for; build it with -tags nethttpomithttp2.
package main

import "portcullis/probe/internal/session"

// sourceVersion is the hash of this source; set by the build (-X main.sourceVersion=...).
var sourceVersion = "unknown"

func main() { session.Main(sourceVersion, nil) }
