// Command opens-many-files keeps opening a file and closes none; it needs 5000 of them.
package main

import (
	"fmt"
	"os"
)

func main() {
	const wanted = 5000
	kept := make([]*os.File, 0, wanted)
	for len(kept) < wanted {
		file, err := os.Open("/proc/self/exe")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		kept = append(kept, file)
	}
	fmt.Println("opened", len(kept))
}
