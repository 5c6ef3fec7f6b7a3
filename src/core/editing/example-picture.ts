/** Mountains and a sun, as a drawing: what shows where a picture comes. */
export const EXAMPLE_PICTURE =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIxNjAiIGhlaWdodD0iOTAiPjxwYX' +
  'RoIGZpbGw9IiNlOGUyZDYiIGQ9Ik0wIDBoMTYwdjkwSDB6Ii8+PGcgZmlsbD0iI2I5YjJhNSI+PGNpcmNsZSBjeD0i' +
  'MTEyIiBjeT0iMjgiIHI9IjEwIi8+PHBhdGggZD0ibTMwIDc0IDM0LTQ2IDIyIDMwIDEyLTEyIDMyIDI4eiIvPjwvZz' +
  '48L3N2Zz4=';
