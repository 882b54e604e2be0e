// Command eats-memory takes memory and touches every page of it until it is killed.
package main

import (
	"fmt"

	"example.org/portcullis/examples/internal/cell"
)

func main() {
	cell.Require()
	const chunk = 16 << 20
	var kept [][]byte
	for {
		block := make([]byte, chunk)
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
		kept = append(kept, block)
		fmt.Printf("%d MiB\n", len(kept)*chunk>>20)
	}
}
