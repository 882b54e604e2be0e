// Purego calls the C library without cgo.
package main

import (
	"fmt"
	"os"

	"github.com/ebitengine/purego"
)

func main() {
	library, err := purego.Dlopen("libm.so.6", purego.RTLD_NOW|purego.RTLD_GLOBAL)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var cos func(float64) float64
	purego.RegisterLibFunc(&cos, library, "cos")
	fmt.Println("cos(0) =", cos(0))
}
