// Ends as WHAT or the last part of its own name says: by a crash in C code before main, or by an exit code.
package main

/*
#include <stdlib.h>
#include <signal.h>
static int segv(void) { volatile int *p = NULL; return *p; }
static void end(void) { abort(); }
static void ill(void) { __builtin_trap(); }
static void sys(void) { raise(SIGSYS); }
static void bus(void) { raise(SIGBUS); }
static void fpe(void) { raise(SIGFPE); }
*/
import "C"

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

func what() string {
	if word := os.Getenv("WHAT"); word != "" {
		return word
	}
	return os.Args[0][strings.LastIndex(os.Args[0], "-")+1:]
}

func init() {
	switch what() {
	case "SIGSEGV":
		C.segv()
	case "SIGABRT":
		C.end()
	case "SIGILL":
		C.ill()
	case "SIGSYS":
		C.sys()
	case "SIGBUS":
		C.bus()
	case "SIGFPE":
		C.fpe()
	}
}

func main() {
	fmt.Println("usage: crash-in-c")
	code, _ := strconv.Atoi(what())
	os.Exit(code)
}
