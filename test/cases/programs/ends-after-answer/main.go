// Command ends-after-answer answers one HTTP request on port 8080 and ends with the exit code in its argument. Its answer ends where the process does.
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"strconv"
)

func main() {
	code, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:8080")
	if err != nil {
		panic(err)
	}
	for {
		connection, err := listener.Accept()
		if err != nil {
			panic(err)
		}
		// Who only asks whether the port is open sends nothing.
		if line, _ := bufio.NewReader(connection).ReadString('\n'); line == "" {
			connection.Close()
			continue
		}
		fmt.Fprint(connection, "HTTP/1.1 200 OK\r\n\r\ndone")
		fmt.Fprintln(os.Stderr, "lost the database")
		os.Exit(code)
	}
}
