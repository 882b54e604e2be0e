// Command system-library needs a library that many images have and none has to: libuuid, of util-linux.
package main

/*
#cgo LDFLAGS: -l:libuuid.so.1
void uuid_generate(unsigned char out[16]);
*/
import "C"

import "fmt"

func main() {
	var id [16]C.uchar
	C.uuid_generate(&id[0])
	fmt.Println("ok", len(id))
}
