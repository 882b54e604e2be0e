// Package cell keeps the programs that would harm a machine from running outside a cell.
package cell

import (
	"fmt"
	"os"
)

// Require ends the program unless it runs in one of Portcullis' cells.
func Require() {
	if _, err := os.Stat("/.portcullis"); err != nil {
		fmt.Fprintln(os.Stderr, "this program harms the machine it runs on; it starts only in a cell of Portcullis")
		os.Exit(2)
	}
}
