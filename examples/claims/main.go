//go:build linux

// Command claims tries out, in the cell it is started in, what write-ups claim of Go programs; scripts/field-claims.ts starts it and
// writes docs/field-claims.md from what it says.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	tests := map[string]func() error{
		"ends": func() error { return nil }, "processors": processors, "files": openFiles, "stack": deepCalls, "starts": startsProcess, "inherits": inherits,
		"holds": holds, "serves": serves, "sleeps": sleeps, "connections": connections, "clock": clock,
	}
	test := tests[strings.Join(os.Args[1:2], "")]
	if test == nil {
		fmt.Fprintln(os.Stderr, "usage: claims ends|processors|files|stack|starts|inherits|serves|sleeps|connections|clock")
		os.Exit(2)
	}
	if err := test(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func processors() error {
	fmt.Println(runtime.GOMAXPROCS(0), runtime.NumCPU())
	return nil
}

func clock() error {
	fmt.Println(time.Now().UnixNano())
	return nil
}

// openFiles says how many can be open at once.
func openFiles() error {
	const enough = 10_000
	for count := 0; ; count++ {
		if _, err := syscall.Open("/proc/self/exe", syscall.O_RDONLY, 0); err != nil || count == enough {
			fmt.Println(count)
			return nil
		}
	}
}

// deepCalls uses some 100 MiB of a goroutine's stack.
func deepCalls() error {
	fmt.Println(deep(400_000) > 0)
	return nil
}

//go:noinline
func deep(calls int) int {
	var room [200]byte
	if calls == 0 {
		return 1
	}
	room[calls%len(room)] = 1
	return deep(calls-1) + int(room[0])
}

// startsProcess: with the file for choosing the next process id as the cell has it.
func startsProcess() error {
	written := "written"
	if err := os.WriteFile("/proc/sys/kernel/ns_last_pid", []byte("1000"), 0); err != nil {
		written = err.Error()
	}
	started := "started"
	if err := exec.Command("/proc/self/exe", "ends").Run(); err != nil {
		started = err.Error()
	}
	fmt.Printf("%s; %s\n", written, started)
	return nil
}

// inherits says for each way of opening and starting whether the child has the descriptor.
func inherits() error {
	for _, way := range []struct {
		name     string
		mode     int
		ownGroup bool
	}{
		{"without close-on-exec", 0, false},
		{"without close-on-exec, Setpgid", 0, true},
		{"with close-on-exec", syscall.O_CLOEXEC, false},
	} {
		fd, err := syscall.Open("/proc/self/stat", syscall.O_RDONLY|way.mode, 0)
		if err != nil {
			return err
		}
		child := exec.Command("/proc/self/exe", "holds", strconv.Itoa(fd))
		child.SysProcAttr = &syscall.SysProcAttr{Setpgid: way.ownGroup}
		said, err := child.Output()
		if err != nil {
			return err
		}
		fmt.Printf("%s: %s\n", way.name, strings.TrimSpace(string(said)))
		syscall.Close(fd)
	}
	return nil
}

func holds() error {
	target, err := os.Readlink("/proc/self/fd/" + os.Args[2])
	if err == nil && strings.HasSuffix(target, "/stat") {
		fmt.Println("inherited")
	} else {
		fmt.Println("not inherited")
	}
	return nil
}

// serves answers one request of its own, writes a file and starts a process: what most services do.
func serves() error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	go http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") }))
	response, err := http.Get("http://" + listener.Addr().String())
	if err != nil {
		return err
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	name := filepath.Join(os.TempDir(), "claims")
	if os.MkdirAll(os.TempDir(), 0o777) == nil {
		if err := os.WriteFile(name, body, 0o600); err != nil {
			return err
		}
	}
	if err := exec.Command("/proc/self/exe", "ends").Run(); err != nil {
		return err
	}
	fmt.Println(string(body))
	return nil
}

func sleeps() error {
	fmt.Println("asleep")
	time.Sleep(time.Minute)
	return nil
}

// connections makes 10,000 connections, 50 at a time, each for one request, and says what it took in us and context switches.
func connections() error {
	const all, atOnce = 10_000, 50
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	go http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") }))
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	took := make(chan time.Duration, all)
	turns := make(chan struct{}, atOnce)
	var before, after syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &before)
	begun := time.Now()
	for i := 0; i < all; i++ {
		turns <- struct{}{}
		go func() {
			asked := time.Now()
			if response, err := client.Get("http://" + listener.Addr().String()); err == nil {
				io.Copy(io.Discard, response.Body)
				response.Body.Close()
			}
			took <- time.Since(asked)
			<-turns
		}()
	}
	var sum time.Duration
	for i := 0; i < all; i++ {
		sum += <-took
	}
	whole := time.Since(begun)
	syscall.Getrusage(syscall.RUSAGE_SELF, &after)
	switches := after.Nvcsw - before.Nvcsw
	perSecond := func(count int64) int64 { return int64(float64(count) / whole.Seconds()) }
	fmt.Println(perSecond(all), (sum / all).Microseconds(), perSecond(switches))
	return nil
}
