// Command leaks-sockets answers HTTP on the socket it is started with (LISTEN_FDS), or on 127.0.0.1:8080 without one, and never
// closes a connection. With -fixed it does.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
)

func main() {
	fixed := flag.Bool("fixed", false, "close each connection")
	flag.Parse()
	listener, err := listen()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		<-stop
		os.Exit(0)
	}()
	// Without this the garbage collector would close what nobody holds any more.
	var kept []net.Conn
	for {
		connection, err := listener.Accept()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		answer(connection)
		if *fixed {
			connection.Close()
		} else {
			kept = append(kept, connection)
		}
	}
}

func listen() (net.Listener, error) {
	if os.Getenv("LISTEN_PID") != strconv.Itoa(os.Getpid()) {
		return net.Listen("tcp", "127.0.0.1:8080")
	}
	file := os.NewFile(3, "listener")
	defer file.Close()
	return net.FileListener(file)
}

func answer(connection net.Conn) {
	if _, err := http.ReadRequest(bufio.NewReader(connection)); err == nil {
		fmt.Fprint(connection, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n")
	}
}
