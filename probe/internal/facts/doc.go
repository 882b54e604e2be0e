// Package facts says what a cell is like, before any binary runs in it.
package facts
