package facts

import (
	"os"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// imageHas looks for what programs commonly take for granted.
func imageHas() wire.CellHas {
	return wire.CellHas{
		Shell:          sys.AnyExists("/bin/sh", "/usr/bin/sh"),
		CaCertificates: hasCertificates(),
		Tzdata:         hasTimeZones(),
		Tmp:            sys.IsDirectory("/tmp"),
		Passwd:         sys.Exists("/etc/passwd"),
	}
}

// hasCertificates looks where Go does (crypto/x509 root_linux.go, and SSL_CERT_FILE, SSL_CERT_DIR of root_unix.go).
func hasCertificates() bool {
	files := []string{
		"/etc/ssl/certs/ca-certificates.crt",
		"/etc/pki/tls/certs/ca-bundle.crt",
		"/etc/ssl/ca-bundle.pem",
		"/etc/pki/tls/cacert.pem",
		"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
		"/etc/ssl/cert.pem",
	}
	if file := os.Getenv("SSL_CERT_FILE"); file != "" {
		files = []string{file}
	}
	for _, file := range files {
		if info, err := os.Stat(file); err == nil && info.Size() > 0 {
			return true
		}
	}
	directories := []string{"/etc/ssl/certs", "/etc/pki/tls/certs"}
	if directory := os.Getenv("SSL_CERT_DIR"); directory != "" {
		directories = []string{directory}
	}
	for _, directory := range directories {
		if entries, err := os.ReadDir(directory); err == nil && len(entries) > 0 {
			return true
		}
	}
	return false
}

// hasTimeZones looks where Go does (time/zoneinfo_unix.go). A directory without zones does not count.
func hasTimeZones() bool { return clocks.ZoneDirectory() != "" }
