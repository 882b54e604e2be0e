// Command weak uses a function of glibc 2.36 where there is one: the loader goes on without its version.
package main

/*
#include <stdint.h>
extern uint32_t arc4random(void) __attribute__((weak));
static int has_arc4random(void) { return arc4random != 0; }
*/
import "C"

import "fmt"

func main() {
	fmt.Println("ok", C.has_arc4random())
}
