briefingSearch("index",{"documents":23,"most":250,"pages":[0],"words":["0.1"]});
