// Command small is quick to build in any way, with C too.
package main

// int one(void) { return 1; }
import "C"
import "os"

func main() { os.Exit(int(C.one()) - 1) }
