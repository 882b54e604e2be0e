// Command library-host is linked against library, which is written in Go and lies beside it: a c-shared host.
package main

/*
#cgo LDFLAGS: -ltwice -Wl,-rpath,$ORIGIN
int Twice(int number);
*/
import "C"

import "fmt"

func main() {
	fmt.Println("ok", C.Twice(21))
}
