-- All safe fixes of a buffer, in the way that the help page shows.
local t = require('harness')

t.open('index.html')
t.expect_findings({ ['borrowed-proxy'] = 'clicked', ['missing-new'] = 'window.URL' })
vim.lsp.buf.code_action({
  context = { only = { 'source.fixAll.pyscript' }, diagnostics = {} },
  apply = true,
})
t.expect_findings({})
assert(t.contains('create_proxy(clicked)') and t.contains('window.URL.new('), vim.inspect(t.lines()))
