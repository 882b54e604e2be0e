// Command garbage keeps 300 MB and throws 3 GB away: by itself Go's collector lets the heap grow to twice what is kept.
package main

import (
	"fmt"
	"runtime"
)

const megabyte = 1 << 20

func main() {
	var kept [][]byte
	for count := 0; count < 300; count++ {
		kept = append(kept, touched())
	}
	for count := 0; count < 3000; count++ {
		touched()
	}
	fmt.Println("ok", len(kept))
	runtime.KeepAlive(kept)
}

func touched() []byte {
	block := make([]byte, megabyte)
	for at := 0; at < len(block); at += 4096 {
		block[at] = 1
	}
	return block
}
