package main

import (
	"bytes"
	"strconv"
	"sync"
	"syscall"
)

// wantedRoom is what a look at /proc may take: files, buffers and directory entries count as the cell's memory, and each CPU takes 256 KiB
// in advance.
const wantedRoom = 1 << 20

// memoryRoom tells when the cell's memory is full. Whoever then asks the kernel for any, even for an open file, may be killed for it: the
// memory killer passes over a process that is ending, and takes the next one although what the first one held is being given back (seen on
// Linux 6.18: the probe in 1 of 12 cells). Its files stay open, since opening is such a question.
type memoryRoom struct {
	limit, room int64
	usage, stat int // descriptors; stat is -1 where it cannot be read
	buffer      [8192]byte
}

// cellMemory is nil where nothing limits the memory, or it is not shown.
var cellMemory = sync.OnceValue(func() *memoryRoom {
	if c := ownCgroup(); c != nil {
		return c.memoryRoom()
	}
	return nil
})

func (c *cgroupPaths) memoryRoom() *memoryRoom {
	limit := c.memoryLimit()
	if limit == nil {
		return nil
	}
	m := &memoryRoom{limit: *limit, room: min(wantedRoom, *limit/8)}
	v1, v2 := c.controllers["memory"], c.unified
	m.usage = openFirst(append(pathsIn(v1, "memory.usage_in_bytes"), pathsIn(v2, "memory.current")...))
	m.stat = openFirst(append(pathsIn(v1, "memory.stat"), pathsIn(v2, "memory.stat")...))
	if m.usage < 0 {
		closeFd(m.stat)
		return nil
	}
	m.read(m.usage) // the kernel makes its buffers with the first reading
	m.read(m.stat)
	return m
}

// isFull takes what is cached of files for room: the kernel gives that up first.
func (m *memoryRoom) isFull() bool {
	if m == nil {
		return false
	}
	usage, err := strconv.ParseInt(string(bytes.TrimSpace(m.read(m.usage))), 10, 64)
	if err != nil || m.limit-usage >= m.room {
		return false
	}
	stat := m.read(m.stat)
	cached := int64(0)
	for _, name := range []string{"inactive_file", "active_file"} {
		cached += max(statusField(stat, name), 0)
	}
	return m.limit-usage+cached < m.room
}

func (m *memoryRoom) read(fd int) []byte {
	n, err := syscall.Pread(fd, m.buffer[:], 0)
	if err != nil || n <= 0 {
		return nil
	}
	return m.buffer[:n]
}
