// Command probe works inside a cell: it reads one job, does its steps and says what it saw, one JSON message a line.
package main

import (
	"portcullis/probe/internal/connections"
)

// sourceVersion is the hash of this source; set by the build (-X main.sourceVersion=...).
var sourceVersion = "unknown"

func main() { runProbe(sourceVersion, connections.Measure) }
