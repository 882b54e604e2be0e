// Command tenant is the binary under test where the cell itself is examined: its first word says what it tries in the place it was given.
package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	args := append(os.Args[1:], "", "")
	switch args[0] {
	case "hello":
		fmt.Println("hello")
	case "helper": // DIRECTORY: a copy of the program in it is started
		self, err := os.ReadFile("/proc/self/exe")
		must(err)
		path := filepath.Join(args[1], "helper")
		must(os.WriteFile(path, self, 0o755))
		out, err := exec.Command(path, "hello").Output()
		fmt.Print(string(out))
		must(err)
	case "listen": // ADDRESS
		listener, err := net.Listen("tcp", args[1])
		must(err)
		fmt.Println("listens on", listener.Addr())
	case "look": // DIRECTORY
		entries, err := os.ReadDir(args[1])
		must(err)
		names := []string{}
		for _, entry := range entries {
			names = append(names, entry.Name())
		}
		fmt.Printf("%d entries: %s\n", len(names), strings.Join(names, " "))
	case "fill": // DIRECTORY: until there is no room, behind what is hard to remove
		locked := filepath.Join(args[1], "locked/inside")
		must(os.MkdirAll(locked, 0o755))
		must(os.WriteFile(filepath.Join(locked, "file"), []byte("kept"), 0o400))
		must(os.Symlink("/.portcullis", filepath.Join(args[1], "link")))
		file, err := os.Create(filepath.Join(args[1], "filling"))
		must(err)
		part := make([]byte, 1<<20)
		for err == nil {
			_, err = file.Write(part)
		}
		must(os.Chmod(locked, 0))
		must(os.Chmod(filepath.Dir(locked), 0))
		must(os.Chmod(args[1], 0o100))
		fmt.Println(err)
	case "self": // what the program's own file is like
		info, err := os.Stat(os.Args[0])
		must(err)
		stat := info.Sys().(*syscall.Stat_t)
		fmt.Printf("mode %04o owner %d:%d\n", stat.Mode&0o7777, stat.Uid, stat.Gid)
	case "capability": // of the file named
		value := make([]byte, 64)
		size, err := syscall.Getxattr(args[1], "security.capability", value)
		must(err)
		fmt.Printf("%x\n", value[:size])
	default:
		os.Exit(64)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
