// Package serve asks a binary that is a server: until it is ready, what it answers, and how it stops.
package serve
