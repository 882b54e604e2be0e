// Command hello needs nothing of the place that it runs in.
package main

import "fmt"

func main() {
	fmt.Println("ok")
}
