// Package sys has single calls of the operating system and of Go's runtime, under names that say what they are for.
package sys
