// Command actor is the binary under test in the tests of engines: its first argument says what it does.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	args := append(os.Args[1:], "", "", "")
	switch args[0] {
	case "say": // STDOUT STDERR EXIT-CODE
		fmt.Print(args[1])
		fmt.Fprint(os.Stderr, args[2])
		code, _ := strconv.Atoi(args[3])
		os.Exit(code)
	case "surroundings":
		cwd, _ := os.Getwd()
		fmt.Printf("cwd %s\nuid %d\npid %d\n", cwd, os.Getuid(), os.Getpid())
		for _, line := range os.Environ() {
			fmt.Println("env", line)
		}
		entries, _ := os.ReadDir("/")
		for _, entry := range entries {
			fmt.Println("root", entry.Name())
		}
		addresses, err := net.LookupHost("localhost")
		fmt.Println("localhost", addresses, err)
		_, err = net.LookupHost("example.org")
		fmt.Println("elsewhere", err != nil)
		hosts, err := os.ReadFile("/etc/hosts")
		fmt.Println("hosts", len(hosts) > 0, err)
		interfaces, _ := net.Interfaces()
		for _, one := range interfaces {
			fmt.Println("interface", one.Name)
		}
	case "read":
		content, err := os.ReadFile(args[1])
		fmt.Printf("%s%v\n", content, err)
	case "write":
		for _, path := range os.Args[2:] {
			err := os.WriteFile(path, []byte("x"), 0o644)
			if err == nil {
				fmt.Println(path, "ok")
			} else {
				fmt.Println(path, err.(*os.PathError).Err)
			}
		}
	case "stdin":
		text, _ := io.ReadAll(os.Stdin)
		fmt.Printf("%q", text)
	case "flood": // BYTES
		count, _ := strconv.Atoi(args[1])
		part := []byte(strings.Repeat("::set-output name=x::y\n", 1000))
		for written := 0; count == 0 || written < count; written += len(part) {
			os.Stdout.Write(part)
		}
	case "sleep":
		if args[1] == "ignoring" {
			signal.Ignore(syscall.SIGTERM, syscall.SIGINT)
		}
		fmt.Println("asleep")
		time.Sleep(time.Hour)
	case "eat":
		var kept [][]byte
		for {
			part := make([]byte, 1<<20)
			for i := range part {
				part[i] = 1
			}
			kept = append(kept, part)
		}
	case "fork":
		for {
			_ = exec.Command("/proc/self/exe", "fork").Start()
		}
	case "die":
		number, _ := strconv.Atoi(args[1])
		signal.Reset()
		syscall.Kill(os.Getpid(), syscall.Signal(number))
		time.Sleep(time.Second)
	case "serve": // ADDRESS MODE
		serve(args[1], args[2])
	default:
		os.Exit(64)
	}
}

func serve(address, mode string) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if mode == "dies" {
			os.Exit(7)
		}
		fmt.Fprintf(w, "hello from %d", os.Getpid())
	})
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		fmt.Println(http.ListenAndServe(address, nil))
		os.Exit(1)
	}()
	for {
		<-stop
		fmt.Println("asked to stop")
		if mode != "stubborn" {
			os.Exit(0)
		}
	}
}
