package main

import (
	"context"
	"net/http"
	"os"
	"strconv"
	"time"
)

const (
	// settlePause and settlePatience: a server closes a connection a moment after its answer.
	settlePause    = 10 * time.Millisecond
	settlePatience = 300 * time.Millisecond
)

// repeat makes the request again, each time on a connection of its own, and counts what the server has open.
func (e *exchange) repeat(ctx context.Context, client *http.Client) *repeatedRequests {
	result := &repeatedRequests{Requests: e.serve.Repeat, Answered: 1}
	first := e.settledOpenFiles(ctx, 0)
	result.OpenFilesFirst = count(first)
	for result.Answered < e.serve.Repeat {
		if _, err := e.ask(ctx, client, e.serve.Request); err != nil {
			result.Error = ptr(plain(err))
			break
		}
		result.Answered++
	}
	result.OpenFilesLast = count(e.settledOpenFiles(ctx, first))
	return result
}

// settledOpenFiles waits until there are no more open files than enough, or until closing has had its time.
func (e *exchange) settledOpenFiles(ctx context.Context, enough int) int {
	least := -1
	for until := time.Now().Add(settlePatience); ; {
		now := openFilesOf(e.pid)
		if now < 0 {
			return -1
		}
		if least < 0 || now < least {
			least = now
		}
		if least <= enough || time.Now().After(until) || ctx.Err() != nil {
			return least
		}
		time.Sleep(settlePause)
	}
}

func count(files int) *int {
	if files < 0 {
		return nil
	}
	return &files
}

func openFilesOf(pid int) int {
	directory, err := os.Open("/proc/" + strconv.Itoa(pid) + "/fd")
	if err != nil {
		return -1
	}
	defer directory.Close()
	names, err := directory.Readdirnames(-1)
	if err != nil {
		return -1
	}
	return len(names)
}
