// Command net uses the two packages of the standard library that bring C code in where a C compiler is at hand.
package main

import (
	"fmt"
	"net"
	"os/user"
)

func main() {
	if _, err := net.LookupHost("127.0.0.1"); err != nil {
		panic(err)
	}
	// A bare image may have no entry for the user: what comes back is nothing to fail over.
	_, _ = user.Current()
	fmt.Println("ok")
}
