// Package machine sees how a machine's own system treats programs: directories, files, starts, signals.
package machine
