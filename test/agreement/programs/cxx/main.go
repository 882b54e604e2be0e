// Command cxx has C++ code in it, so that it needs libstdc++ and libgcc_s beside the C library.
package main

/*
int length_of_path(void);
*/
import "C"

import "fmt"

func main() {
	fmt.Println("ok", C.length_of_path())
}
