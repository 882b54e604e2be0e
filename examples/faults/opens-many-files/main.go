// Command opens-many-files keeps opening a file and closes none; it needs 5000 of them, or as many as -files says. With -fixed it
// closes each. It may -hold them for a while.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	wanted := flag.Int("files", 5000, "how often to open")
	fixed := flag.Bool("fixed", false, "close each")
	hold := flag.Duration("hold", 0, "how long to keep them")
	flag.Parse()
	kept := make([]*os.File, 0, *wanted)
	for i := 0; i < *wanted; i++ {
		file, err := os.Open("/proc/self/exe")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if *fixed {
			file.Close()
		} else {
			kept = append(kept, file)
		}
	}
	time.Sleep(*hold)
	fmt.Println("opened", *wanted)
}
