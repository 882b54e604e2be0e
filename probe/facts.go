package main

import (
	"os"
	"runtime"
)

// imageHas looks for what programs commonly take for granted.
func imageHas() cellHas {
	return cellHas{
		Shell:          anyExists("/bin/sh", "/usr/bin/sh"),
		CaCertificates: hasCertificates(),
		Tzdata:         hasTimeZones(),
		Tmp:            isDirectory("/tmp"),
		Passwd:         exists("/etc/passwd"),
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
func hasTimeZones() bool { return zoneDirectory() != "" }

// zoneDirectory: on Windows the runtime has no place of the system's to look for a database.
func zoneDirectory() string {
	if runtime.GOOS == "windows" {
		return ""
	}
	for _, directory := range []string{
		"/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo",
	} {
		if anyExists(directory+"/Europe/London", directory+"/Etc/UTC") {
			return directory
		}
	}
	return ""
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func anyExists(paths ...string) bool {
	for _, path := range paths {
		if exists(path) {
			return true
		}
	}
	return false
}

func isDirectory(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
