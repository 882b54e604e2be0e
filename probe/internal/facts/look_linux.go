package facts

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
	"unsafe"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// LookArgument makes the probe a process that says where the kernel put it and what this cell answers to system calls, since one of them
// may be the last that it makes.
const LookArgument = "--look"

const (
	lookStarts = 3
	lookFor    = 500 * time.Millisecond
)

// Look writes a line for each thing it found; the name of a call goes out before the call is made. `from` is the first call to ask for;
// none where it is behind the last.
func Look(from string) {
	first, err := strconv.Atoi(from)
	if err != nil {
		os.Exit(2)
	}
	local := 0
	_, _ = os.Stdout.WriteString("at " + strconv.FormatUint(uint64(sys.RandomAddress()), 16) + "/" + strconv.FormatUint(uint64(uintptr(unsafe.Pointer(&local))), 16) + "\n")
	for index := first; index < len(askedCalls); index++ {
		asked := askedCalls[index]
		number := sys.PerArchitecture(asked.amd64, asked.arm64)
		if number == 0 {
			continue
		}
		_, _ = os.Stdout.WriteString("ask " + strconv.Itoa(index) + "\n")
		_, _ = os.Stdout.WriteString("got " + asked.ask(number) + "\n")
	}
	os.Exit(0)
}

// lookAround starts such processes: several for the addresses, and further ones behind each call that ended one.
func lookAround() (randomised *wire.Randomisation, calls map[string]string) {
	var others [lookStarts - 1]string
	var wait sync.WaitGroup
	for i := range others {
		wait.Add(1)
		go func(said *string) {
			defer wait.Done()
			*said = runLook(len(askedCalls))
		}(&others[i])
	}
	calls = map[string]string{}
	said := runLook(0)
	for next := takeAnswers(said, calls); next >= 0; next = takeAnswers(runLook(next), calls) {
	}
	wait.Wait()
	return countPlaces(append(others[:], said)), calls
}

// takeAnswers gives the call to go on with, -1 when all have been asked for.
func takeAnswers(said string, calls map[string]string) int {
	pending := -1
	for _, line := range strings.Split(said, "\n") {
		word, value, _ := strings.Cut(line, " ")
		switch word {
		case "ask":
			if index, err := strconv.Atoi(value); err == nil && index >= 0 && index < len(askedCalls) {
				pending = index
			}
		case "got":
			if pending >= 0 {
				calls[askedCalls[pending].name] = wire.Shown(value)
				pending = -1
			}
		}
	}
	if pending < 0 {
		return -1
	}
	calls[askedCalls[pending].name] = "SIGSYS"
	return pending + 1
}

func countPlaces(said []string) *wire.Randomisation {
	places := map[string]bool{}
	starts := 0
	for _, text := range said {
		first, _, _ := strings.Cut(text, "\n")
		if place, found := strings.CutPrefix(first, "at "); found {
			places[place] = true
			starts++
		}
	}
	if starts < 2 {
		return nil
	}
	return &wire.Randomisation{Starts: starts, Distinct: len(places)}
}

// runLook gives what the process wrote until it ended, was ended by a call, or hung because only the thread that called was ended.
func runLook(from int) string {
	reader, writer, err := os.Pipe()
	if err != nil {
		return ""
	}
	defer reader.Close()
	attributes := syscall.ProcAttr{
		Env:   []string{"GOMAXPROCS=1", "GOTRACEBACK=none"},
		Files: []uintptr{0, writer.Fd(), ^uintptr(0)},
		Sys:   &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL},
	}
	pid, err := syscall.ForkExec("/proc/self/exe", []string{"probe", LookArgument, strconv.Itoa(from)}, &attributes)
	writer.Close()
	if err != nil {
		return ""
	}
	timer := time.AfterFunc(lookFor, func() { _ = syscall.Kill(pid, syscall.SIGKILL) })
	var text bytes.Buffer
	_, _ = text.ReadFrom(reader)
	var status syscall.WaitStatus
	for {
		if _, err := syscall.Wait4(pid, &status, 0, nil); err != syscall.EINTR {
			break
		}
	}
	timer.Stop()
	return text.String()
}
