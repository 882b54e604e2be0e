package connections

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/wire"
)

const (
	connectionRequests = 1000
	connectionWorkers  = 32
)

// Measure asks a server of its own over loopback, many at once; nil where it could not be had.
func Measure(end time.Time) *wire.ConnectionFigures {
	certificate, err := ownCertificate()
	if err != nil {
		return nil
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil
	}
	var accepted atomic.Int64
	server := &http.Server{
		Handler:   http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok") }),
		TLSConfig: &tls.Config{Certificates: []tls.Certificate{certificate}},
		ErrorLog:  log.New(io.Discard, "", 0),
		ConnState: func(_ net.Conn, state http.ConnState) {
			if state == http.StateNew {
				accepted.Add(1)
			}
		},
	}
	go func() { _ = server.ServeTLS(listener, "", "") }()
	defer server.Close()
	figures := askOften("https://"+listener.Addr().String(), end)
	figures.Connections = int(accepted.Load())
	return figures
}

func askOften(url string, end time.Time) *wire.ConnectionFigures {
	// The server is this very process.
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, ForceAttemptHTTP2: true}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	ctx, cancel := context.WithDeadline(context.Background(), end)
	defer cancel()
	figures := &wire.ConnectionFigures{RequestNs: []int64{}}
	// The first one makes the connection that the others find.
	askOnce(ctx, client, url, figures, nil)
	figures.RequestNs = figures.RequestNs[:0]
	var lock sync.Mutex
	var workers sync.WaitGroup
	var next atomic.Int64
	for i := 0; i < connectionWorkers; i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for next.Add(1) <= connectionRequests {
				askOnce(ctx, client, url, figures, &lock)
			}
		}()
	}
	workers.Wait()
	return figures
}

func askOnce(ctx context.Context, client *http.Client, url string, f *wire.ConnectionFigures, lock *sync.Mutex) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return
	}
	begun := clocks.Now()
	response, err := client.Do(request)
	if err == nil {
		_, err = io.Copy(io.Discard, response.Body)
		_ = response.Body.Close()
	}
	took := clocks.Now() - begun
	if lock != nil {
		lock.Lock()
		defer lock.Unlock()
		f.Requests++
	}
	if err != nil {
		f.Failed++
		return
	}
	f.Protocol = response.Proto
	f.RequestNs = append(f.RequestNs, took)
}

func ownCertificate() (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, err
}
