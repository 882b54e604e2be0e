// Command needs-certificates asks the system's root certificates to vouch for one that every public set holds. With -loopback
// it speaks TLS to a server of its own, whose certificate no public root has signed: refused everywhere. With -fixed it brings the
// root along for systems without any.
package main

import (
	"crypto/tls"
	"crypto/x509"
	_ "embed"
	"encoding/pem"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"time"
)

// ISRG Root X1, valid from 2015 to 2035.
//
//go:embed isrg-root-x1.pem
var rootPEM []byte

func main() {
	loopback := flag.Bool("loopback", false, "speak TLS to a server of our own")
	fixed := flag.Bool("fixed", false, "bring root certificates along")
	flag.Parse()
	if *fixed {
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(rootPEM)
		x509.SetFallbackRoots(roots)
	}
	verify := verifyRoot
	if *loopback {
		verify = askOurselves
	}
	if err := verify(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("trusted")
}

func verifyRoot() error {
	block, _ := pem.Decode(rootPEM)
	certificate, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return err
	}
	_, err = certificate.Verify(x509.VerifyOptions{
		CurrentTime: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC),
		KeyUsages:   []x509.ExtKeyUsage{x509.ExtKeyUsageAny},
	})
	if err != nil {
		return fmt.Errorf("tls: failed to verify certificate: %w", err)
	}
	return nil
}

func askOurselves() error {
	server := httptest.NewTLSServer(http.NotFoundHandler())
	defer server.Close()
	client := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{ServerName: "example.com"}}}
	response, err := client.Get(server.URL)
	if err != nil {
		return err
	}
	return response.Body.Close()
}
