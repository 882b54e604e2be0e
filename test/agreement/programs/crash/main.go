// Crash ends in C code, by abort.
package main

/*
#include <stdlib.h>
static void die(void) { abort(); }
*/
import "C"

func main() { C.die() }
