// Command sleeps-forever never ends by itself; SIGTERM ends it.
package main

import (
	"fmt"
	"time"
)

func main() {
	fmt.Println("going to sleep")
	time.Sleep(1 << 62)
}
