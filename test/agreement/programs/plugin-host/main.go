// Command plugin-host can open Go plugins, which takes a dynamic loader even where none is opened.
package main

import (
	"fmt"
	"os"
	"plugin"
	"strings"
)

func main() {
	if len(os.Args) > 1 && strings.HasSuffix(os.Args[1], ".so") {
		opened, err := plugin.Open(os.Args[1])
		if err != nil {
			panic(err)
		}
		found, err := opened.Lookup("Greeting")
		if err != nil {
			panic(err)
		}
		fmt.Println(found.(func() string)())
	}
	fmt.Println("ok")
}
