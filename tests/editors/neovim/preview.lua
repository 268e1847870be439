-- The commands open the page of the buffer in a browser, show an element of it there, and end the preview.
local t = require('harness')

local opened
vim.ui.open = function(address)
  opened = address
end

-- What the preview answers to a request for `address`; nil where nobody listens.
local function get(address)
  local host, port, path = address:match('^http://([^:/]+):(%d+)(/.*)$')
  local socket = assert(vim.uv.new_tcp())
  local answer, over = '', false
  socket:connect(host, tonumber(port), function(refused)
    if refused then
      answer, over = nil, true
      return
    end
    socket:write(('GET %s HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n'):format(path, host, port))
    socket:read_start(function(_, chunk)
      answer, over = answer .. (chunk or ''), chunk == nil
    end)
  end)
  t.eventually('an answer from ' .. address, function()
    return over
  end)
  socket:close()
  return answer
end

t.open('index.html')
-- The first preview on a machine installs its runtime.
local INSTALLED = 300000

vim.cmd.PyScriptPreview()
t.eventually('a browser', function()
  return opened ~= nil
end, nil, INSTALLED)
local answer = get(opened) or 'nobody listens'
assert(answer:find('none yet', 1, true), opened .. ' answers ' .. answer)

-- No browser has the page open, so it is opened at the element.
opened = nil
t.go_to('<p id="out">')
vim.cmd.PyScriptPreviewShow()
t.eventually('the page again', function()
  return opened ~= nil
end)

vim.cmd.PyScriptPreviewStop()
t.eventually('the end of the preview', function()
  return get(opened) == nil
end)
