// Package main becomes a C library (-buildmode=c-shared) that library-host is linked against.
package main

import "C"

//export Twice
func Twice(number C.int) C.int { return 2 * number }

func main() {}
