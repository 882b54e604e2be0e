require('./parts/post.cjs')
