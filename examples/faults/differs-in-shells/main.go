// Command differs-in-shells is configured by the variable app.mode, which dash and busybox do not pass on. With -fixed it is
// configured by APP_MODE.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	fixed := flag.Bool("fixed", false, "read APP_MODE")
	flag.Parse()
	name := "app.mode"
	if *fixed {
		name = "APP_MODE"
	}
	mode, set := os.LookupEnv(name)
	if !set {
		fmt.Fprintln(os.Stderr, name, "is not set")
		os.Exit(1)
	}
	fmt.Println("mode", mode)
}
