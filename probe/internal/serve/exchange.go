package serve

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"portcullis/probe/internal/wire"
)

const (
	firstReadyPause = 500 * time.Microsecond
	lastReadyPause  = 10 * time.Millisecond
	// readyAttempt bounds one attempt, so that a connection that was lost in the server's start is tried anew.
	readyAttempt = 5 * time.Second
	// bodyBytes bounds what is read of a body; what the message keeps of it is bounded by limits.outputBytes.
	bodyBytes = 64 << 20
	// moreRequests after the first are made at most.
	moreRequests = 63
)

// exchange is the part of a serve step that is done over the network. It runs beside the loop that serves the process.
type exchange struct {
	serve   *wire.ServeExchange
	started time.Time
	limit   int
	// pid is the server, whose open files are counted between requests.
	pid int
	// asking is set from the moment the server was ready.
	asking  atomic.Bool
	outcome wire.ServeOutcome
}

func (e *exchange) run(ctx context.Context) {
	client := newClient()
	if err := e.untilReady(ctx, client); err != nil {
		e.outcome.ReadyError = wire.Ptr(plain(err))
		return
	}
	e.outcome.ReadyMs = wire.Ptr(wire.InMs(time.Since(e.started)))
	e.asking.Store(true)
	if e.serve.Request == nil {
		return
	}
	// All their bodies together are one message.
	e.limit /= 1 + min(len(e.serve.More), moreRequests)
	response, err := e.ask(ctx, client, e.serve.Request)
	if err != nil {
		e.outcome.RequestError = wire.Ptr(plain(err))
		return
	}
	e.outcome.Response = response
	e.askMore(ctx, client)
	if e.serve.Repeat > 1 {
		e.outcome.Repeated = e.repeat(ctx, client)
	}
}

// askMore makes the further requests, the later ones also where one before had no answer.
func (e *exchange) askMore(ctx context.Context, client *http.Client) {
	for index := range e.serve.More[:min(len(e.serve.More), moreRequests)] {
		answer := wire.ServeAnswer{}
		response, err := e.ask(ctx, client, &e.serve.More[index])
		if err != nil {
			answer.Error = wire.Ptr(plain(err))
		} else {
			answer.Response = response
		}
		e.outcome.More = append(e.outcome.More, answer)
	}
}

// newClient talks to the cell's own server: no proxy, no redirect followed, each request on a connection of its own.
func newClient() *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			DialContext:        dial,
			DisableKeepAlives:  true,
			DisableCompression: true,
			// The server is the program under test in the cell's own network; there is nobody else to mistake it for.
			TLSClientConfig:        &tls.Config{InsecureSkipVerify: true},
			MaxResponseHeaderBytes: 1 << 20,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// dial knows localhost by itself: a bare image has no /etc/hosts.
func dial(ctx context.Context, network, address string) (net.Conn, error) {
	var dialer net.Dialer
	host, port, err := net.SplitHostPort(address)
	if err != nil || (host != "localhost" && host != "") {
		return dialer.DialContext(ctx, network, address)
	}
	connection, err := dialer.DialContext(ctx, network, net.JoinHostPort("127.0.0.1", port))
	if err != nil {
		if second, errSecond := dialer.DialContext(ctx, network, net.JoinHostPort("::1", port)); errSecond == nil {
			return second, nil
		}
	}
	return connection, err
}

func (e *exchange) untilReady(ctx context.Context, client *http.Client) error {
	limit := wire.Milliseconds(e.serve.ReadyTimeoutMs)
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var last error
	for pause := firstReadyPause; ; pause = min(pause*3/2, lastReadyPause) {
		err := e.tryReady(ctx, client)
		if err == nil {
			return nil
		}
		// Why an attempt failed says more than that its time was up.
		if last == nil || !errors.Is(err, context.DeadlineExceeded) {
			last = err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("not ready within %d ms: %w", e.serve.ReadyTimeoutMs, last)
		case <-time.After(pause):
		}
	}
}

// tryReady: over TCP the connection is enough, over HTTP a status from 200 to 399.
func (e *exchange) tryReady(ctx context.Context, client *http.Client) error {
	ctx, cancel := context.WithTimeout(ctx, readyAttempt)
	defer cancel()
	if e.serve.Ready.Kind == "tcp" {
		connection, err := dial(ctx, "tcp", e.serve.Ready.Address)
		if err != nil {
			return err
		}
		return connection.Close()
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, e.serve.Ready.URL, nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode < 200 || response.StatusCode > 399 {
		return fmt.Errorf("%s answered %s", e.serve.Ready.URL, response.Status)
	}
	return nil
}

func (e *exchange) ask(ctx context.Context, client *http.Client, asked *wire.ServeRequest) (*wire.ServeResponse, error) {
	body, err := wire.DecodeOptional(asked.BodyBase64)
	if err != nil {
		return nil, fmt.Errorf("bodyBase64 is no base64: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, wire.Milliseconds(asked.TimeoutMs))
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, asked.Method, asked.URL, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	for name, value := range asked.Headers {
		request.Header.Set(name, value)
		if strings.EqualFold(name, "Host") {
			request.Host = value
		}
	}
	begun := time.Now()
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	kept := wire.Capture{Limit: e.limit}
	if _, err := io.Copy(&kept, io.LimitReader(response.Body, bodyBytes)); err != nil {
		return nil, fmt.Errorf("status %d, then the body broke off after %d bytes: %w", response.StatusCode, kept.Total, err)
	}
	return &wire.ServeResponse{Status: response.StatusCode, Body: kept.Result(), DurationMs: wire.InMs(time.Since(begun))}, nil
}

// plain says a time limit in plain words; the rest as package net does.
func plain(err error) string {
	text := strings.ToValidUTF8(err.Error(), "\uFFFD")
	text = strings.ReplaceAll(text, "context deadline exceeded", "time limit passed")
	text = strings.ReplaceAll(text, "context canceled", "given up")
	const most = 2_000
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "")
	}
	return text
}
