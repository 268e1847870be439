-- The two code actions that this project began with, applied one after the other.
local t = require('harness')

t.open('index.html')
t.expect_findings({ ['borrowed-proxy'] = 'clicked', ['missing-new'] = 'window.URL' })

t.go_to('clicked)')
t.apply('Wrap in create_proxy')
t.eventually('the wrapped callback', function()
  return t.contains('document.addEventListener("click", create_proxy(clicked))')
end, t.lines)
assert(t.contains('from pyscript.ffi import create_proxy'), vim.inspect(t.lines()))
t.expect_findings({ ['missing-new'] = 'window.URL' })

t.go_to('window.URL')
t.apply('Call URL.new()')
t.eventually('the constructor call', function()
  return t.contains('window.URL.new("https://example.com")')
end, t.lines)
t.expect_findings({})
