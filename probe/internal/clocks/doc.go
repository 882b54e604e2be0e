// Package clocks reads the clocks of a cell: what they cost, their steps, their drift, who disciplines them.
package clocks
