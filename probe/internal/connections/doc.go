// Package connections measures connections over HTTP/2 to a server of its own, for machines. The probe of a container goes without: a server with TLS and
// HTTP/2 is a sixth of the program.
package connections
