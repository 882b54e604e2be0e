// Command eats-memory takes memory and touches every page of it until it is killed. With -fixed it takes as much in all, and each
// time the same.
package main

import (
	"flag"
	"fmt"

	"example.org/portcullis/examples/internal/cell"
)

const (
	chunk = 16 << 20
	// fixedRounds is four times the memory of the cells that the tests use.
	fixedRounds = 32
)

func main() {
	fixed := flag.Bool("fixed", false, "use one block again and again, and end")
	flag.Parse()
	cell.Require()
	var kept [][]byte
	for round := 1; !*fixed || round <= fixedRounds; round++ {
		if *fixed && kept != nil {
			touch(kept[0])
		} else {
			kept = append(kept, make([]byte, chunk))
			touch(kept[len(kept)-1])
		}
		fmt.Printf("%d MiB\n", round*chunk>>20)
	}
}

func touch(block []byte) {
	for i := 0; i < len(block); i += 4096 {
		block[i] = 1
	}
}
