package proc

// wantedRoom is what a look at /proc may take: files, buffers and directory entries count as the cell's memory, and each CPU takes 256 KiB
// in advance.
const wantedRoom = 1 << 20

// MemoryRoom tells when the cell's memory is full. Whoever then asks the kernel for any, even for an open file, may be killed for it: the
// memory killer passes over a process that is ending, and takes the next one although what the first one held is being given back (seen on
// Linux 6.18: the probe in 1 of 12 cells). Its files stay open, since opening is such a question.
type MemoryRoom struct {
	limit, room int64
	usage, stat *openFile // stat is nil where it cannot be read
}

// CellMemory is nil where nothing limits the memory, or it is not shown.
func CellMemory() *MemoryRoom {
	if c := OwnCgroup(); c != nil {
		return c.memoryRoom()
	}
	return nil
}

func (c *Cgroup) memoryRoom() *MemoryRoom {
	limit := c.MemoryLimit()
	if limit == nil {
		return nil
	}
	v1, v2 := c.controllers["memory"], c.unified
	m := &MemoryRoom{limit: *limit, room: min(wantedRoom, *limit/8)}
	m.usage = openFirst(append(pathsIn(v1, "memory.usage_in_bytes"), pathsIn(v2, "memory.current")...))
	m.stat = openFirst(append(pathsIn(v1, "memory.stat"), pathsIn(v2, "memory.stat")...))
	if m.usage == nil {
		m.stat.close()
		return nil
	}
	return m
}

// IsFull takes what is cached of files for room: the kernel gives that up first.
func (m *MemoryRoom) IsFull() bool {
	if m == nil {
		return false
	}
	usage, ok := m.usage.number()
	if !ok || m.limit-usage >= m.room {
		return false
	}
	stat := m.stat.read()
	cached := int64(0)
	for _, name := range []string{"inactive_file", "active_file"} {
		cached += max(StatusField(stat, name), 0)
	}
	return m.limit-usage+cached < m.room
}
