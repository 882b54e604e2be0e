// Package child starts the binary under test, feeds and bounds it, and ends it with all it started.
package child
