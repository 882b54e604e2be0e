//go:build fixed

//go:debug containermaxprocs=1

package main
