// Package watch sees what a running program uses, holds and leaves, without getting in its way.
package watch
