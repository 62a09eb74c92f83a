briefingSearch("index",{"documents":21,"most":250,"pages":[0],"words":["0.1"]});
