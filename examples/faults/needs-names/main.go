// Command needs-names looks up a host by its name. With -fixed it takes an address.
package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	fixed := flag.Bool("fixed", false, "take an address")
	flag.Parse()
	host := "db.internal.example"
	if *fixed {
		host = "127.0.0.1"
	}
	limited, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	addresses, err := net.DefaultResolver.LookupHost(limited, host)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(addresses)
}
